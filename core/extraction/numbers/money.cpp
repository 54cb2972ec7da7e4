// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/money.h"

#include "core/extraction/numbers/amount.h"
#include "core/extraction/numbers/unit.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

QString massMeant(const NumberText &text, const ClaimDraft &draft, const CurrencyMark &mark)
{
    const QString mass = mark.end - mark.begin == 1 && draft.scale == 1 ? massNamed(text, mark.begin) : QString();
    if (mass.isEmpty())
        return {};
    const bool singular = !text.at(mark.begin)->folded.endsWith(u's');
    const bool adjective = singular && text.at(mark.end) && text.at(mark.end)->upos == Upos::Noun;
    if (text.isHyphen(draft.end) || adjective || text.isOneOf(mark.end + 1, {u"ounce", u"ounces", u"oz"}))
        return mass;
    constexpr double mostOfAThing = 1000;
    if (text.is(mark.end, u"of") && draft.claim.value < mostOfAThing)
        return mass;
    constexpr qsizetype reach = 6;
    for (qsizetype i = draft.begin - 1; i >= std::max<qsizetype>(0, draft.begin - reach); --i) {
        if (text.at(i)->folded.startsWith(u"weigh") ||
            text.isOneOf(i, {u"lose", u"lost", u"gain", u"gained", u"drop", u"shed", u"baby", u"heavier", u"lighter"}))
            return mass;
    }
    return {};
}

void readPrice(const NumberText &text, ClaimDraft &draft)
{
    // "a $15-an-hour wage"
    if (text.isHyphen(draft.end) && text.isHyphen(draft.end + 2) && draft.claim.unit.isEmpty() &&
        text.is(draft.end + 1, NumberWord::Kind::Article)) {
        if (const auto unit = unitAt(text, draft.end + 3); unit && unit->kind == ClaimKind::Duration) {
            draft.claim.unit = "per "_L1 + unit->name;
            draft.end = unit->end;
            draft.rules.push_back(Rule::Rate);
        }
        return;
    }
    const bool slash = text.is(draft.end, u"/") && text.isGlued(draft.end);
    const bool per = slash || text.is(draft.end, u"per");
    if (!draft.claim.unit.isEmpty() || !(per || text.is(draft.end, NumberWord::Kind::Article)))
        return;
    const auto unit = per ? unitAt(text, draft.end + 1) : std::nullopt;
    if (unit && (unit->kind == ClaimKind::Percent || unit->kind == ClaimKind::Age))
        return;
    if (unit) {
        draft.claim.unit = "per "_L1 + unit->name;
        draft.end = unit->end;
    } else if (const auto each = unitByArticle(text, draft.end)) {
        draft.claim.unit = "per "_L1 + each->name;
        draft.end = each->end;
    } else if (const Atom *thing = text.at(draft.end + 1); per && thing && thing->upos == Upos::Noun) {
        draft.claim.unit = "per "_L1 + thing->folded.toString();
        draft.end += 2;
    } else {
        return;
    }
    draft.rules.push_back(Rule::Rate);
}

void applyCurrency(const CurrencyMark &mark, ClaimDraft &draft)
{
    NumericClaim &claim = draft.claim;
    claim.kind = ClaimKind::Money;
    claim.currency = mark.code;
    claim.currencyAssumed = mark.assumed;
    claim.unit = mark.part;
    multiply(claim, mark.scale);
    draft.begin = std::min(draft.begin, mark.begin);
    draft.end = std::max(draft.end, mark.end);
    draft.rules.push_back(Rule::Money);
}

void readMoneyScale(const NumberText &text, ClaimDraft &draft)
{
    const Atom *scale = text.at(draft.end);
    if (!scale || draft.scale > 1)
        return;
    const bool letter = scale->glued && text.isOneOf(draft.end, {u"m", u"mm", u"b", u"t"});
    const bool word = text.isOneOf(draft.end, {u"m", u"b", u"bn", u"mn"}) && text.isDigits(draft.end - 1);
    if (!letter && !word)
        return;
    scaleBy(draft, scale->is(u"t") ? 1e12 : scale->folded.front() == u'b' ? 1e9 : 1e6);
}

void readCents(const NumberText &text, ClaimDraft &draft)
{
    if (!draft.claim.value || !draft.claim.unit.isEmpty() || draft.scale > 1)
        return;
    const bool joined = text.is(draft.end, u"and");
    const qsizetype begin = draft.end + (joined ? 1 : 0);
    const auto cents = readNumberWords(text, begin);
    if (!cents || !cents->value || *cents->value >= 100 || *cents->value != int(*cents->value))
        return;
    const auto mark = currencyAt(text, cents->end);
    const bool named = mark && !mark->part.isEmpty();
    const bool letter = text.isOneOf(cents->end, {u"c", u"p"}) && text.isGlued(cents->end);
    const qsizetype end = named ? mark->end : cents->end + (letter ? 1 : 0);
    const bool bare = !named && !letter;
    const Atom *next = text.at(cents->end);
    const bool ends = !next || next->isSign() || next->upos == Upos::Adj || next->upos == Upos::Adv;
    // bare, only two digits say that they are hundredths
    const bool twoDigits = !text.isDigits(begin) || text.at(begin)->text.size() == 2;
    if (bare && !(ends && twoDigits))
        return;
    *draft.claim.value += *cents->value / 100;
    draft.claim.low = draft.claim.high = draft.claim.value;
    draft.end = end;
    draft.rules.push_back(Rule::MoneyWithCents);
}

} // namespace sourcelight::extraction
