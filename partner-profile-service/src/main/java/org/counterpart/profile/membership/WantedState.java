package org.counterpart.profile.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state that a membership is to have. */
@Schema(description = "The state that a membership is to have.")
record WantedState(@Schema(required = true, examples = "INVITED") MembershipState state) {}
