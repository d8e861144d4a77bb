/**
 * Ecosystems as operators create them, and what a partner belongs to: what it says of itself where
 * nobody has made an ecosystem of it, and its memberships elsewhere.
 */
package org.counterpart.profile.ecosystem;
