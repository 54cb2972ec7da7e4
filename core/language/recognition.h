// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languagemodel.h"
#include "core/model/article.h"

/**
 * Which language an article is in. Languages are BCP 47 tags, see Article::language. May be called from any thread.
 */
namespace sourcelight::language
{

/**
 * The language of @p text: by its script where that tells it, else by @p model, which may be null. Empty where the text
 * is too short, or like none of the languages that are known: a guess is never made. Looks at a few thousand characters
 * spread over the text.
 */
[[nodiscard]] QString recogniseLanguage(QStringView text, const LanguageModel *model);

/**
 * The language of @p article. What its metadata declares is checked against what is recognised in the text:
 *
 * - Where nothing is recognised, the declared language is all there is.
 * - Where both agree, the declared one stands, since it says more ("en-GB").
 * - Where they do not, the text wins: templates and programs declare their own language, not the article's.
 * - But a declared language that is not told from others here, in the script of the text, stands, unless the text is
 *   English: Galician is not to be called Portuguese.
 */
[[nodiscard]] QString languageOf(const Article &article, const LanguageModel *model);

/// "en" of "en-GB" and "en_GB", in lower case; "nb" for all Norwegian.
[[nodiscard]] QString languagePart(QStringView tag);

/// Whether an article of language @p tag is analysed as English: English of any country, and where nothing is known.
[[nodiscard]] bool isReadAsEnglish(QStringView tag);

} // namespace sourcelight::language
