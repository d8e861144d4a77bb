/** The events that this service reads and writes, as it understands them. */
package org.counterpart.matching.event;
