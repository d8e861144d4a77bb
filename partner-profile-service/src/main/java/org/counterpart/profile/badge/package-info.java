/**
 * Open Badges 3.0 in the JWT proof form, verified offline: plain Java over jose4j. Nothing here
 * reads a clock or the network.
 */
package org.counterpart.profile.badge;
