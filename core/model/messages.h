// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

/**
 * Codes -> sentences in the user's language, the same in the window and on the command line. The only sentences of the
 * core; nothing else in it makes text for people. May be called from any thread once translators are installed.
 */
namespace sourcelight
{

/// One sentence that names what failed and says what to do about it.
[[nodiscard]] QString sentenceFor(const Error &error);

/// One sentence that says what was odd about an article.
[[nodiscard]] QString sentenceFor(const Diagnostic &diagnostic);

} // namespace sourcelight
