/** The pages people read, in Czech and English, without scripts. */
@NullMarked
package eu.hodina.web.page;

import org.jspecify.annotations.NullMarked;
