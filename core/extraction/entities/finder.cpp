// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/finder.h"

#include "core/extraction/entities/carver.h"
#include "core/extraction/entities/roles.h"
#include "core/extraction/entities/typer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

// How sure it is that a name found this way is a name, whole and with nothing else: priors, to be replaced by measured
// ones.
constexpr double boundaryInSentence = 0.92;
constexpr double boundaryAtOpening = 0.85;
constexpr double boundaryInTitle = 0.75;

class Finder
{
public:
    Finder(const Article &article, const NameLexicon &lexicon)
        : m_article(article)
        , m_lexicon(lexicon)
    {
    }

    void survey(const Sentence &sentence)
    {
        const auto words = wordsOf(m_article, sentence, m_lexicon);
        if (caseStyle(words, m_lexicon) == CaseStyle::Sentence)
            m_usage.add(words);
    }

    /// Finds the names of a sentence whose capitals say something; false where they do not.
    bool readSentence(const Sentence &sentence, qsizetype block)
    {
        const auto words = wordsOf(m_article, sentence, m_lexicon);
        if (caseStyle(words, m_lexicon) != CaseStyle::Sentence)
            return false;
        qsizetype previousEnd = -1;
        for (const NameRange &run : nameRuns(words, m_lexicon)) {
            noteCommonAcronym(words, run);
            for (const NamePiece &piece : carve(words, withoutOpening(words, run), m_lexicon)) {
                const Standing standing = judge(words, piece);
                if (standing == Standing::None)
                    continue;
                addName(words, piece, block, standing);
                if (isInBrackets(words, piece.words) && previousEnd == piece.words.first - 1)
                    m_names.back().expansion = m_names[m_names.size() - 2].span;
                previousEnd = piece.words.last;
            }
        }
        return true;
    }

    /// Finds, in a sentence whose capitals say nothing, the names that are known from elsewhere.
    void readTitle(const Sentence &sentence, qsizetype block)
    {
        const auto words = wordsOf(m_article, sentence, m_lexicon);
        const bool capitals = caseStyle(words, m_lexicon) == CaseStyle::Capitals;
        for (qsizetype i = 0; i < std::ssize(words); ++i) {
            if (!words[i].isCapitalized())
                continue;
            const qsizetype last = endOfKnown(words, i, capitals);
            if (last == i)
                continue;
            addName(words, {{i, last}, {}}, block, Standing::Sure);
            m_names.back().boundary = boundaryInTitle;
            i = last - 1;
        }
    }

    /// Whole names, and the surnames of those that are likely a person's.
    void learnKnownNames()
    {
        for (const Name &name : m_names) {
            if (name.weak || name.text.size() < 2)
                continue;
            m_known.insert(nameKey(name.text));
            const QString surname = name.text.section(u' ', -1);
            const bool person =
                std::ranges::any_of(name.clues, [](const Clue &clue) { return clue.type == EntityType::Person; });
            if (person && surname.size() > 2 && !m_lexicon.isCommon(surname) && !m_lexicon.isPlace(surname))
                m_known.insert(nameKey(surname));
        }
    }

    /// The names in text order, without those that are acronyms of ordinary words.
    [[nodiscard]] std::vector<Name> names() &&;

private:
    enum class Standing { None, Weak, Sure };

    [[nodiscard]] bool isOrdinary(const NameWord &word) const
    {
        if (word.opens && word.text.endsWith("ers"_L1) && m_lexicon.isCommon(word.text.chopped(3)))
            return true; // "Forecasters"
        return m_lexicon.isCommon(word.text) || m_usage.lower.contains(word.text.toString().toLower());
    }

    [[nodiscard]] NameRange withoutOpening(const std::vector<NameWord> &words, NameRange run) const;
    [[nodiscard]] Standing judge(const std::vector<NameWord> &words, const NamePiece &piece) const;
    [[nodiscard]] Standing judgeWord(const std::vector<NameWord> &words, qsizetype i) const;
    [[nodiscard]] bool takesPart(const std::vector<NameWord> &words, qsizetype i) const;
    [[nodiscard]] bool isLanguage(const std::vector<NameWord> &words, qsizetype i) const;
    [[nodiscard]] bool isInBrackets(const std::vector<NameWord> &words, NameRange name) const;
    [[nodiscard]] qsizetype endOfKnown(const std::vector<NameWord> &words, qsizetype first, bool capitals) const;
    void noteCommonAcronym(const std::vector<NameWord> &words, NameRange run);
    void addName(const std::vector<NameWord> &words, const NamePiece &piece, qsizetype block, Standing standing);

    const Article &m_article;
    const NameLexicon &m_lexicon;
    Usage m_usage;
    QSet<QString> m_known;          ///< keys of the names found in sentences
    QSet<QString> m_commonAcronyms; ///< "GDP" after "gross domestic product (GDP)"
    std::vector<Name> m_names;
};

/// Without a first word that is capitalised only because a sentence begins.
NameRange Finder::withoutOpening(const std::vector<NameWord> &words, NameRange run) const
{
    const NameWord &first = words[run.first];
    if (!first.opens || first.shape == Shape::Initial || run.size() < 2)
        return run;
    if (first.shape == Shape::Upper ? !isFunctionWord(first.text) : !isOrdinary(first))
        return run;
    const QString pair = phrase(words, run.first, run.first + 2);
    const bool name = isParticle(first.text) || m_lexicon.isTitle(first.text) || m_lexicon.isTitle(pair) ||
                      m_lexicon.isPlace(pair) || m_lexicon.isDemonym(first.text) || m_lexicon.isPlace(first.text) ||
                      (m_lexicon.isFirstName(first.text) && words[run.first + 1].shape == Shape::Capital &&
                          !m_lexicon.isCommon(words[run.first + 1].text)) ||
                      m_usage.capitalized.contains(first.text) || headKindOf(words, run, m_lexicon) != HeadKind::None ||
                      words[run.first + 1].shape == Shape::Lower;
    return name && !isFunctionWord(first.text) ? run : NameRange{run.first + 1, run.last};
}

Finder::Standing Finder::judge(const std::vector<NameWord> &words, const NamePiece &piece) const
{
    const NameRange &name = piece.words;
    if (name.size() == 1)
        return piece.role.isEmpty() ? judgeWord(words, name.first) : Standing::Sure;
    const bool allInitials = std::all_of(words.begin() + name.first, words.begin() + name.last,
        [](const NameWord &word) { return word.shape == Shape::Initial; });
    const bool allFunction = std::all_of(words.begin() + name.first, words.begin() + name.last,
        [](const NameWord &word) { return isFunctionWord(word.text); });
    const bool allUsedInLower =
        headKindOf(words, name, m_lexicon) == HeadKind::None &&
        std::all_of(words.begin() + name.first, words.begin() + name.last,
            [this](const NameWord &word) { return m_usage.lower.contains(word.text.toString().toLower()); });
    return allInitials || allFunction ? Standing::None : allUsedInLower ? Standing::Weak : Standing::Sure;
}

/// Whether a single word is a name.
Finder::Standing Finder::judgeWord(const std::vector<NameWord> &words, qsizetype i) const
{
    const NameWord &word = words[i];
    if (word.shape == Shape::Initial || word.shape == Shape::Lower)
        return Standing::None;
    if (isLanguage(words, i))
        return Standing::None;
    if (m_lexicon.isPlace(word.text) || m_lexicon.isDemonym(word.text) || m_lexicon.isInstitution(word.text))
        return Standing::Sure;
    if (m_lexicon.isTitle(word.text) || isFunctionWord(word.text) || isCalendarWord(word.text))
        return word.shape == Shape::Upper ? Standing::Sure : Standing::None;
    if (m_lexicon.headKind(word.text) != HeadKind::None)
        return Standing::None;
    const bool onlyHere = word.opens && !m_usage.capitalized.contains(word.text) && !m_lexicon.isFirstName(word.text);
    if (onlyHere && word.shape == Shape::Capital && !takesPart(words, i + 1))
        return Standing::Weak;
    return isOrdinary(word) ? Standing::Weak : Standing::Sure;
}

/// Whether what begins with word @p i says that a name stands before it: a reporting verb, an auxiliary, a possessive,
/// a comma or the like.
bool Finder::takesPart(const std::vector<NameWord> &words, qsizetype i) const
{
    if (i >= std::ssize(words))
        return false;
    const QStringView text = words[i].text;
    return words[i].shape == Shape::Mark || m_lexicon.isCue(text) ||
           isOneOf(text, {"who"_L1, "is"_L1, "was"_L1, "has"_L1, "had"_L1, "will"_L1, "would"_L1});
}

/// "speaks Arabic", "in French": a group's name that stands for its language.
bool Finder::isLanguage(const std::vector<NameWord> &words, qsizetype i) const
{
    if (i == 0 || !m_lexicon.isDemonym(words[i].text))
        return false;
    const QStringView before = words[i - 1].text;
    const bool speaking =
        before == "speak"_L1 || before == "speaks"_L1 || before == "spoke"_L1 || before == "speaking"_L1;
    const bool adverbial = before == "in"_L1 || before == "into"_L1;
    const bool beforeNoun =
        i + 1 < std::ssize(words) && words[i + 1].shape != Shape::Mark && !isFunctionWord(words[i + 1].text);
    return speaking || (adverbial && !beforeNoun);
}

bool Finder::isInBrackets(const std::vector<NameWord> &words, NameRange name) const
{
    return name.first > 0 && name.last < std::ssize(words) && words[name.first - 1].text == "("_L1 &&
           words[name.last].text == ")"_L1;
}

/// The end of the longest known name that begins with word @p first; @p first where there is none.
qsizetype Finder::endOfKnown(const std::vector<NameWord> &words, qsizetype first, bool capitals) const
{
    constexpr qsizetype longest = 8;
    const qsizetype limit = std::min<qsizetype>(std::ssize(words), first + longest);
    qsizetype end = first;
    for (qsizetype last = first + 1; last <= limit; ++last) {
        const NameWord &word = words[last - 1];
        if (word.shape == Shape::Mark && word.text != "&"_L1)
            break;
        const QString text = phrase(words, first, last);
        const bool single = last == first + 1;
        const bool acronym = single && !capitals && word.shape == Shape::Upper && !m_lexicon.isCommon(word.text);
        const bool ordinary = single && (isFunctionWord(text) || (capitals && m_lexicon.isCommon(text)));
        if (!ordinary &&
            (acronym || m_lexicon.isPlace(text) || m_lexicon.isDemonym(text) || m_known.contains(nameKey(text))))
            end = last;
    }
    return end;
}

/// Notes "GDP" in "gross domestic product (GDP)" as no name.
void Finder::noteCommonAcronym(const std::vector<NameWord> &words, NameRange run)
{
    const NameWord &acronym = words[run.first];
    const qsizetype count = acronym.text.size();
    if (run.size() != 1 || acronym.shape != Shape::Upper || !isInBrackets(words, run) || run.first - 1 < count)
        return;
    for (qsizetype i = 0; i < count; ++i) {
        const NameWord &word = words[run.first - 1 - count + i];
        if (word.text.front().toLower() != acronym.text[i].toLower() || (word.shape != Shape::Lower && i > 0))
            return;
    }
    m_commonAcronyms.insert(nameKey(acronym.text));
}

void Finder::addName(const std::vector<NameWord> &words, const NamePiece &piece, qsizetype block, Standing standing)
{
    const auto spanOf = [&words](NameRange range) {
        return range.isEmpty() ? Span{} : Span{words[range.first].span.begin, words[range.last - 1].span.end};
    };
    Name name;
    name.span = spanOf(piece.words);
    name.text = phrase(words, piece.words.first, piece.words.last);
    const NameRange title = piece.role.isEmpty() ? titleBefore(words, piece.words, m_lexicon) : piece.role;
    name.title = spanOf(title);
    name.apposition = spanOf(appositionAfter(words, piece.words.last, m_lexicon));
    name.block = block;
    name.weak = standing == Standing::Weak;
    name.boundary = words[piece.words.first].opens ? boundaryAtOpening : boundaryInSentence;
    if (!title.isEmpty())
        name.gender = m_lexicon.genderOf(words[title.last - 1].text);
    if (name.gender.isNull())
        name.gender = m_lexicon.genderOf(words[piece.words.first].text);
    name.clues = cluesOf(words, {piece.words, title}, m_article.blocks[block].kind, m_lexicon);
    m_names.push_back(std::move(name));
}

std::vector<Name> Finder::names() &&
{
    std::erase_if(m_names, [this](const Name &name) { return m_commonAcronyms.contains(nameKey(name.text)); });
    std::ranges::sort(m_names, {}, [](const Name &name) { return name.span; });
    return std::move(m_names);
}

/// Small letters without marks and dots; the same letter for every apostrophe.
QString folded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'.')
            continue;
        plain += c == u'’' ? QChar(u'\'') : c == u'\u2010' || c == u'\u2011' ? QChar(u'-') : c.toLower();
    }
    return plain;
}

/// British spelling made American, for the endings and words that names have.
QString withAmericanSpelling(QString key)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> spellings[] = {{"isation"_L1, "ization"_L1},
        {"centre"_L1, "center"_L1}, {"defence"_L1, "defense"_L1}, {"labour"_L1, "labor"_L1},
        {"harbour"_L1, "harbor"_L1}, {"programme"_L1, "program"_L1}, {"theatre"_L1, "theater"_L1},
        {"co-op"_L1, "coop"_L1}};
    for (const auto &[british, american] : spellings)
        key.replace(british, american);
    return key;
}

} // namespace

QString nameKey(QStringView text)
{
    static constexpr QLatin1StringView suffixes[] = {" inc"_L1, " ltd"_L1, " limited"_L1, " corp"_L1, " corporation"_L1,
        " co"_L1, " company"_L1, " plc"_L1, " llc"_L1, " gmbh"_L1, " ag"_L1, " sa"_L1, " nv"_L1, " holdings"_L1};
    QString key = withAmericanSpelling(folded(text));
    for (const QLatin1StringView suffix : suffixes) {
        if (key.size() > suffix.size() + 1 && key.endsWith(suffix)) {
            key.chop(suffix.size());
            break;
        }
    }
    return key;
}

std::vector<Name> findNames(const Article &article, const std::vector<Sentence> &sentences, const NameLexicon &lexicon,
    const Progress &progress)
{
    Finder finder(article, lexicon);
    for (const Sentence &sentence : sentences) {
        if (progress.cancelled())
            return {};
        finder.survey(sentence);
    }
    std::vector<std::pair<const Sentence *, qsizetype>> titles;
    qsizetype block = 0;
    for (const Sentence &sentence : sentences) {
        if (progress.cancelled())
            return {};
        while (block + 1 < std::ssize(article.blocks) && article.blocks[block].span.end < sentence.span.end)
            ++block;
        if (!finder.readSentence(sentence, block))
            titles.emplace_back(&sentence, block);
    }
    finder.learnKnownNames();
    for (const auto &[sentence, titleBlock] : titles)
        finder.readTitle(*sentence, titleBlock);
    return std::move(finder).names();
}

} // namespace sourcelight::extraction
