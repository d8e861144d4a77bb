/** Profiles are kept right: partners are asked once a year, and answer with one click. */
package org.counterpart.profile.freshness;
