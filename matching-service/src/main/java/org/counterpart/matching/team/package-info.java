/** Teams that cover an opportunity together, and what nobody covers. */
package org.counterpart.matching.team;
