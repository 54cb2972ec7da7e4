// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/languagesmeasure.h"

#include "core/language/recognition.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

constexpr auto noLanguage = "-"_L1;

/// Where the text from @p begin on has @p letters letters and a word ends; a script without spaces is cut anywhere.
qsizetype endOfWindow(QStringView text, qsizetype begin, int letters)
{
    int count = 0;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const bool isWide = text[i].script() == QChar::Script_Han;
        if (count >= letters && (text[i].isSpace() || isWide))
            return i;
        count += text[i].isLetter();
    }
    return count >= letters ? text.size() : -1;
}

} // namespace

std::vector<LanguageSentence> languageSentences()
{
    QFile file(u":/sourcelight/languages.txt"_s);
    std::vector<LanguageSentence> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (const qsizetype tab = line.indexOf(u'\t'); tab > 0 && !line.startsWith(u'#'))
            sentences.push_back({line.first(tab), line.sliced(tab + 1)});
    }
    return sentences;
}

RecognitionCounts countRecognised(
    const std::vector<LanguageSentence> &sentences, int letters, const language::LanguageModel &model)
{
    RecognitionCounts counts;
    for (auto first = sentences.begin(); first != sentences.end();) {
        const auto last = std::find_if(
            first, sentences.end(), [first](const LanguageSentence &sentence) { return sentence.tag != first->tag; });
        QString text;
        for (auto sentence = first; sentence != last; ++sentence)
            text += sentence->text + u' ';
        qsizetype begin = 0;
        for (qsizetype end = 0; (end = endOfWindow(text, begin, letters)) > 0; begin = end) {
            const QString tag = language::recogniseLanguage(QStringView(text).sliced(begin, end - begin), &model);
            if (tag.isEmpty() || tag.startsWith("und"_L1))
                ++(first->tag == noLanguage ? counts.right : counts.unsure);
            else
                ++(first->tag == tag ? counts.right : counts.wrong);
        }
        first = last;
    }
    return counts;
}

} // namespace sourcelight::training
