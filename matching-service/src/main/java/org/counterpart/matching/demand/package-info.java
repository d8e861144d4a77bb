/** What nobody in an ecosystem can do, though it is asked for. */
package org.counterpart.matching.demand;
