/** What competencies of different schemes count as: crosswalks, and what follows from them. */
package org.counterpart.profile.nearness;
