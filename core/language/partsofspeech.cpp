// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/partsofspeech.h"

#include "core/model/enumnames.h"

#include <algorithm>
#include <tuple>

namespace sourcelight::language
{

namespace
{

constexpr std::array<QLatin1StringView, 52> tags{QLatin1StringView(""), QLatin1StringView("#"), QLatin1StringView("$"),
    QLatin1StringView("''"), QLatin1StringView(","), QLatin1StringView("-LRB-"), QLatin1StringView("-RRB-"),
    QLatin1StringView("."), QLatin1StringView(":"), QLatin1StringView("ADD"), QLatin1StringView("AFX"),
    QLatin1StringView("CC"), QLatin1StringView("CD"), QLatin1StringView("DT"), QLatin1StringView("EX"),
    QLatin1StringView("FW"), QLatin1StringView("GW"), QLatin1StringView("HYPH"), QLatin1StringView("IN"),
    QLatin1StringView("JJ"), QLatin1StringView("JJR"), QLatin1StringView("JJS"), QLatin1StringView("LS"),
    QLatin1StringView("MD"), QLatin1StringView("NFP"), QLatin1StringView("NN"), QLatin1StringView("NNP"),
    QLatin1StringView("NNPS"), QLatin1StringView("NNS"), QLatin1StringView("PDT"), QLatin1StringView("POS"),
    QLatin1StringView("PRP"), QLatin1StringView("PRP$"), QLatin1StringView("RB"), QLatin1StringView("RBR"),
    QLatin1StringView("RBS"), QLatin1StringView("RP"), QLatin1StringView("SYM"), QLatin1StringView("TO"),
    QLatin1StringView("UH"), QLatin1StringView("VB"), QLatin1StringView("VBD"), QLatin1StringView("VBG"),
    QLatin1StringView("VBN"), QLatin1StringView("VBP"), QLatin1StringView("VBZ"), QLatin1StringView("WDT"),
    QLatin1StringView("WP"), QLatin1StringView("WP$"), QLatin1StringView("WRB"), QLatin1StringView("XX"),
    QLatin1StringView("``")};

/// Templates of features; their numbers are part of every model.
enum Template : FeatureTable::Kind {
    Bias = 1,
    Word,
    WordBefore,
    WordAfter,
    WordBefore2,
    WordAfter2,
    Exact,
    Shape,
    ShapeBefore,
    ShapeAfter,
    Prefix,
    Suffix,
    SuffixBefore,
    SuffixAfter,
    Before2And1,
    BeforeAndWord,
    WordAndAfter,
    After1And2,
    BeforeAndAfter,
    ShapeTrigram,
    OpensSentence,
    AllCapitals,
    SuffixPair,
    SuffixAndBefore,
};

bool isShouted(const WordForms &words)
{
    int upper = 0, lower = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        upper += words.at(i).isCapitals() && words.at(i).length > 1;
        lower += words.at(i).hasLower;
    }
    return upper > 2 * lower && upper + lower > 2;
}

} // namespace

void addPartOfSpeechFeatures(const WordForms &words, FeatureTable &table)
{
    const bool shouted = isShouted(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const WordForm &word = words.at(i), &before = words.at(i - 1), &before2 = words.at(i - 2),
                       &after = words.at(i + 1), &after2 = words.at(i + 2);
        table.add(Bias, 0);
        table.add(Word, word.word);
        table.add(WordBefore, before.word);
        table.add(WordAfter, after.word);
        table.add(WordBefore2, before2.word);
        table.add(WordAfter2, after2.word);
        table.add(Before2And1, combine(before2.word, before.word));
        table.add(BeforeAndWord, combine(before.word, word.word));
        table.add(WordAndAfter, combine(word.word, after.word));
        table.add(After1And2, combine(after.word, after2.word));
        table.add(BeforeAndAfter, combine(before.word, after.word));
        for (std::size_t n = 0; n < WordForm::longestAffix; ++n) {
            if (word.prefixes[n] && n < 4)
                table.add(Prefix, combine(n, word.prefixes[n]));
            if (word.suffixes[n])
                table.add(Suffix, combine(n, word.suffixes[n]));
        }
        for (std::size_t n = 1; n < 3; ++n) {
            table.add(SuffixBefore, combine(n, before.suffixes[n]));
            table.add(SuffixAfter, combine(n, after.suffixes[n]));
        }
        table.add(SuffixPair, combine(before.suffixes[1], after.suffixes[1]));
        table.add(SuffixAndBefore, combine(word.suffixes[2], before.word));
        table.add(AllCapitals, combine(shouted, word.word));
        if (!shouted) {
            table.add(Exact, word.exact);
            table.add(Shape, combine(word.shape, i == 0));
            table.add(ShapeBefore, before.shape);
            table.add(ShapeAfter, after.shape);
            table.add(ShapeTrigram, combine(combine(before.shape, word.shape), after.shape));
        }
        if (i == 0)
            table.add(OpensSentence, combine(word.word, after.shape));
        table.endToken();
    }
}

void tagPartsOfSpeech(
    const Article &article, std::vector<Sentence> &sentences, const SequenceModel &model, const Progress &progress)
{
    std::vector<std::pair<std::uint8_t, Upos>> meanings;
    for (const QString &label : model.labels()) {
        meanings.emplace_back(
            pennTag(label.section(u'|', 0, 0)), valueOf<Upos>(label.section(u'|', 1)).value_or(Upos::X));
    }
    SequenceModel::Workspace workspace;
    WordForms words;
    FeatureTable table;
    for (Sentence &sentence : sentences) {
        if (progress.cancelled())
            return;
        std::span<Token> rest(sentence.tokens);
        while (!rest.empty()) {
            const auto piece = rest.first(std::min(rest.size(), longestSequence));
            words.assign(article, piece);
            table.clear();
            addPartOfSpeechFeatures(words, table);
            model.decode(table, workspace);
            for (std::size_t i = 0; i < piece.size(); ++i)
                std::tie(piece[i].xpos, piece[i].upos) = meanings[workspace.labels[i]];
            rest = rest.subspan(piece.size());
        }
    }
}

std::span<const QLatin1StringView> pennTags()
{
    return tags;
}

std::uint8_t pennTag(QStringView tag)
{
    const auto found = std::ranges::find_if(tags, [tag](QLatin1StringView known) { return tag == known; });
    return found == tags.end() ? std::uint8_t(0) : std::uint8_t(found - tags.begin());
}

} // namespace sourcelight::language
