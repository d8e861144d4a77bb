/**
 * Erasing partners and people, here and in every service, and the proof that it is done
 * (docs/adr/0160).
 */
package org.counterpart.profile.erasure;
