/** The certifications that people at a partner hold, and the levels that follow from them. */
package org.counterpart.profile.certification;
