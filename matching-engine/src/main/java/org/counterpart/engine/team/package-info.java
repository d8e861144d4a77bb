/**
 * Finds the teams that fill a demand at the least price, and proves it. Knows nothing of partners,
 * competencies or dates: an index hands in who could sit on which seat, and what each costs.
 *
 * <p>{@link org.counterpart.engine.team.Demand} is what has to be filled, {@link
 * org.counterpart.engine.team.Pool} takes candidates in and keeps those that can still matter,
 * {@link org.counterpart.engine.team.Pricing} turns a goal into a number to be minimised, and
 * {@link org.counterpart.engine.team.TeamFinder} answers.
 */
package org.counterpart.engine.team;
