package org.counterpart.profile.issuer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trusted issuer under its name here. */
@Schema(name = "TrustedIssuerOfId", description = "A trusted issuer, under its id here.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrustedIssuerView(
    @Schema(description = "Its id here.", examples = "example-academy") String id,
    @JsonUnwrapped TrustedIssuer content) {}
