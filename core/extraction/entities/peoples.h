// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/extraction/entities/names.h"

namespace sourcelight::extraction
{

/**
 * Ties names of peoples to the names of their countries: by the lexicons ("Dutch" to "Netherlands") and, for names that
 * these do not hold, by their form: where an article has "Drevania" and "Drevanian", the one is a place and the other
 * its people. Sets Name::country and Name::isPeople. Linear in the names.
 */
void tiePeoples(std::vector<Name> &names, const NameLexicon &lexicon);

} // namespace sourcelight::extraction
