/** The issuers whose badges are trusted: reference data that operators keep. */
package org.counterpart.profile.issuer;
