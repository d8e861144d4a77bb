/** What the other services hear: whole states, on a topic for profiles and one for people. */
package org.counterpart.profile.publication;
