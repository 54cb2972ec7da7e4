// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/recognition.h"

#include "core/language/scripts.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

constexpr qsizetype windows = 8;
constexpr qsizetype windowSize = 512;

/// Windows spread over @p text, each of whole words; a text that is hardly longer, as a whole.
QString sampleOf(QStringView text)
{
    if (text.size() <= windows * windowSize)
        return text.toString();
    QString sample;
    for (qsizetype i = 0; i < windows; ++i) {
        const QStringView window = text.sliced((text.size() - windowSize) * i / (windows - 1), windowSize);
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        const qsizetype begin = i == 0 ? 0 : std::ranges::find_if(window, isSpace) - window.begin();
        const qsizetype end = std::ranges::find_if(window.rbegin(), window.rend(), isSpace).base() - window.begin();
        // a script without spaces has no whole words to keep
        sample += begin < end ? window.sliced(begin, end - begin) : window;
        sample += u' ';
    }
    return sample;
}

/// The language that @p model is sure of. Thresholds are in nats; texts in other languages stay below a fifth of a nat
/// a letter, those in the model's own come near one and above.
QString languageByModel(QStringView text, const LanguageModel &model)
{
    constexpr double leastPerLetter = 0.5, leastLead = 10.0, leastLeadPerLetter = 0.15, doubt = 8.0;
    constexpr int fewestLatinLetters = 20;
    const int letters = LetterCounts(text).all();
    if (letters < fewestLatinLetters)
        return {};
    std::vector<double> scores = model.score(text);
    const auto best = std::ranges::max_element(scores);
    const qsizetype index = best - scores.begin();
    const double score = *best;
    *best = -std::numeric_limits<double>::infinity();
    const double lead = score - std::ranges::max(scores);
    const bool isSure =
        score >= doubt + leastPerLetter * letters && lead >= std::max(leastLead, leastLeadPerLetter * letters);
    return isSure ? model.languages()[index] : QString();
}

/// The script that a language is written in, or of "und-Cyrl"; unknown for what is no language.
QLocale::Script scriptOf(const QString &tag)
{
    constexpr QLatin1StringView anyLanguage("und-");
    if (tag.startsWith(anyLanguage))
        return QLocale::codeToScript(QStringView(tag).sliced(anyLanguage.size()));
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? QLocale::AnyScript : locale.script();
}

/// Whether recogniseLanguage() tells this language from others of its script.
bool isToldApart(const QString &part, const LanguageModel *model)
{
    static constexpr QLatin1StringView byScript[] = {
        "ar"_L1, "be"_L1, "bg"_L1, "el"_L1, "fa"_L1, "he"_L1, "ja"_L1, "ko"_L1, "ru"_L1, "th"_L1, "uk"_L1, "zh"_L1};
    return (model && model->languages().contains(part)) || std::ranges::find(byScript, part) != std::end(byScript);
}

} // namespace

QString recogniseLanguage(QStringView text, const LanguageModel *model)
{
    const QString sample = sampleOf(text);
    if (const QString tag = languageByScript(sample); !tag.isEmpty())
        return tag;
    const bool isLatin = LetterCounts(sample).main() == QChar::Script_Latin;
    return model && isLatin ? languageByModel(sample, *model) : QString();
}

QString languageOf(const Article &article, const LanguageModel *model)
{
    QString recognised = recogniseLanguage(article.text, model);
    const QString part = languagePart(article.language);
    if (scriptOf(part) == QLocale::AnyScript)
        return recognised;
    if (recognised.isEmpty() || part == languagePart(recognised))
        return article.language;
    const bool fits = scriptOf(article.language) == scriptOf(recognised);
    return fits && recognised != "en"_L1 && !isToldApart(part, model) ? article.language : recognised;
}

QString languagePart(QStringView tag)
{
    const QString part = tag.first(std::ranges::find_if_not(tag, [](QChar c) { return c.isLetter(); }) - tag.begin())
                             .toString()
                             .toLower();
    return part == "no"_L1 || part == "nn"_L1 ? u"nb"_s : part;
}

bool isReadAsEnglish(QStringView tag)
{
    const QString part = languagePart(tag);
    return part.isEmpty() || part == "en"_L1;
}

} // namespace sourcelight::language
