// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

#include <QStringList>

namespace sourcelight::extraction
{

/// What a sentence says of the thing that a claim counts, in a form that can be compared with other sentences.
struct Assertion {
    QString thing;     ///< stem of the noun, "people" for people in general; empty where nothing can be compared
    QString predicate; ///< "dead" of "killed", "14 deaths" and "were killed"; the stem of other verbs: "attend"
    QStringList words; ///< stems of the words before the noun
    int clause = 0;    ///< the clause of its sentence, told apart by words of contrast: "but", "while"
    qsizetype sentence = 0;
};

/// Reads the assertions of one sentence's claims, in their order.
class AssertionReader
{
public:
    AssertionReader(const NumberText &text, qsizetype sentence)
        : m_text(text)
        , m_sentence(sentence)
    {
    }

    [[nodiscard]] Assertion read(const ClaimDraft &draft);

private:
    void goTo(qsizetype i);
    [[nodiscard]] bool isComparable(const ClaimDraft &draft) const;

    const NumberText &m_text;
    qsizetype m_sentence;
    qsizetype m_at = 0;
    int m_clause = 0;
    bool m_otherEvent = false;
};

} // namespace sourcelight::extraction
