// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/sentence.h"

#include <QStringView>

#include <span>
#include <vector>

namespace sourcelight::language
{

/// Appends to @p sentences those that the @p tokens of one block make. Linear in the tokens.
void appendSentences(QStringView text, std::span<const Token> tokens, const LanguageResources &resources,
    std::vector<Sentence> &sentences);

} // namespace sourcelight::language
