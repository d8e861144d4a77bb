/** The partner-profile-service; every package below is a feature. */
package org.counterpart.profile;
