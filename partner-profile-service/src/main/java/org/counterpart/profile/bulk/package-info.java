/** Many partners at once: import with a report, and export in the same form. */
package org.counterpart.profile.bulk;
