/** Who is calling, as the token's claims say. */
package org.counterpart.rest.security;
