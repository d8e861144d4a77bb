/** Problem details (RFC 9457): how every refusal of a service looks. */
package org.counterpart.rest.problem;
