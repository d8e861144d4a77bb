package org.counterpart.profile.certification;

import org.counterpart.profile.partner.Partner;

/**
 * A certification is gone, in the running transaction; what it was proven with may prove another.
 */
public record CertificationRemoved(Partner partner, Certification certification) {}
