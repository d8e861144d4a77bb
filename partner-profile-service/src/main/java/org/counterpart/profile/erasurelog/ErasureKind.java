package org.counterpart.profile.erasurelog;

/** Who is erased. */
public enum ErasureKind {
  PARTNER,
  /** Somebody at a partner: a contact, a holder of certifications, or both. */
  PERSON
}
