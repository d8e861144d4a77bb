/**
 * Makes partners, a taxonomy and opportunities of the European Union's CORDIS open data: the bulk
 * import's NDJSON, the {@code euroscivoc} scheme, and opportunities.
 *
 * <p>An organisation's projects signed before the date become its references and, one invented
 * person for each project, its certifications, so that two projects with a competency make silver
 * and four make gold ({@code Partners}, {@code Certifications}). A project signed later becomes an
 * opportunity that its coordinator posts, its dates moved three years on so that it can still be
 * posted; the other members are the truth ({@code Opportunities}). Contacts are invented: {@code
 * desk@organisation-<id>.example}. No person's name is read.
 */
package org.counterpart.benchmarks.cordis;
