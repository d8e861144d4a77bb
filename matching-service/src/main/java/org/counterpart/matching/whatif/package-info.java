/** What would be found if something were so that is not; nothing of it is kept. */
package org.counterpart.matching.whatif;
