/** Works through the log: finds matches, records them and tells of them, exactly once. */
package org.counterpart.matching.work;
