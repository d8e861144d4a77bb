/** Badges that prove certifications: attached, verified, and verified again when trust changes. */
package org.counterpart.profile.evidence;
