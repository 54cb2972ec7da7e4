// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/confidence.h"

#include "core/language/partsofspeech.h"

#include <array>
#include <cmath>

namespace sourcelight::extraction
{

namespace
{

/// The logarithm of the odds that a claim of a kind is right.
double oddsOf(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Percent:
        return 4;
    case ClaimKind::Money:
    case ClaimKind::Age:
    case ClaimKind::Date:
        return 3.5;
    case ClaimKind::Time:
    case ClaimKind::Duration:
        return 3;
    case ClaimKind::Measure:
    case ClaimKind::Cardinal:
        return 2.5;
    case ClaimKind::Fraction:
    case ClaimKind::Multiplier:
        return 2;
    case ClaimKind::Ordinal:
        return 1.5;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// What a rule adds to them.
double weightOf(Rule rule)
{
    struct Weight {
        Rule rule;
        double odds;
    };
    static constexpr std::array weights{Weight{Rule::DigitsWithScale, 1}, Weight{Rule::Less, 0.5},
        Weight{Rule::AtMost, 0.5}, Weight{Rule::More, 0.5}, Weight{Rule::AtLeast, 0.5}, Weight{Rule::About, 0.5},
        Weight{Rule::DateRelative, 0.5}, Weight{Rule::DateMonthDay, 0.5}, Weight{Rule::DateWeekday, 0.5},
        Weight{Rule::VagueAmount, -0.5}, Weight{Rule::WholeDuration, -0.5}, Weight{Rule::ScoreRatio, -0.5},
        Weight{Rule::DateYear, -0.5}, Weight{Rule::DateMonth, -1}, Weight{Rule::DateSeason, -1},
        Weight{Rule::DateDecade, -1}, Weight{Rule::CollectiveNoun, -1}, Weight{Rule::OneByArticle, -1},
        Weight{Rule::None, -1}, Weight{Rule::DateHoliday, -1.5}};
    const auto found = std::ranges::find(weights, rule, &Weight::rule);
    return found == weights.end() ? 0 : found->odds;
}

bool isTakenForNumber(const NumberText &text, const ClaimDraft &draft)
{
    static const std::uint8_t number = language::pennTag(u"CD");
    for (qsizetype i = draft.begin; i < draft.end; ++i) {
        if (text.at(i)->xpos == number)
            return true;
    }
    return false;
}

} // namespace

double confidenceOf(const NumberText &text, const ClaimDraft &draft)
{
    double odds = oddsOf(draft.claim.kind);
    for (const Rule rule : draft.rules)
        odds += weightOf(rule);
    if (draft.claim.kind == ClaimKind::Cardinal) {
        constexpr double uncounted = -0.5, takenForOther = -1;
        const bool word = draft.made(Rule::VagueAmount) || draft.made(Rule::None) || draft.made(Rule::CollectiveNoun);
        odds += draft.claim.counted ? 0 : uncounted;
        odds += word || isTakenForNumber(text, draft) ? 0 : takenForOther;
    }
    return 1 / (1 + std::exp(-odds));
}

} // namespace sourcelight::extraction
