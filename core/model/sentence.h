// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <cstdint>
#include <vector>

namespace sourcelight
{

/// Universal parts of speech (universaldependencies.org/u/pos). `X` also stands for "not tagged".
enum class Upos : std::uint8_t {
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
};

/// A word, number or mark, split as the Penn Treebank and Universal Dependencies do. Never crosses a sentence.
struct Token {
    Span span;
    Upos upos = Upos::X;
    std::uint8_t xpos = 0; ///< number of the Penn tag in the tagger's list; 0 where not tagged

    friend bool operator==(const Token &, const Token &) = default;
};

/// A sentence with its tokens, in text order. Never crosses a block.
struct Sentence {
    Span span; ///< from its first token's begin to its last token's end
    std::vector<Token> tokens;

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

} // namespace sourcelight
