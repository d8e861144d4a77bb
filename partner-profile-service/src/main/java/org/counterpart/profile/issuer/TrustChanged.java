package org.counterpart.profile.issuer;

/** Whom to trust has changed, and the change is committed: evidence has to be verified again. */
public record TrustChanged(String issuer) {}
