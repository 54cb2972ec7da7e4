// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/languagestraining.h"

#include "core/training/commonestwords.h"
#include "core/training/modelwriter.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

constexpr double commonestShare = 0.45; ///< of the words of a text
constexpr double smoothing = 0.02;      ///< share of the mean of all languages in each
constexpr double unit = 1.0 / 24.0;     ///< nats

/// How often a run comes in each language, relative to all runs of that language.
using Frequencies = std::unordered_map<std::uint32_t, std::vector<double>>;

/// A line of a word list, UTF-8 or Latin-1.
QString decoded(const QByteArray &line)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(line);
    return utf8.hasError() ? QString::fromLatin1(line) : text;
}

Expected<QStringList> readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::CannotRead, file.errorString(), path});
    QStringList words;
    while (!file.atEnd()) {
        const QString line = decoded(file.readLine()).toLower();
        language::forEachWord(line, [&words](QStringView word) {
            if (word.size() > 1)
                words.append(word.toString());
        });
    }
    return words;
}

class Counter
{
public:
    explicit Counter(std::size_t languages)
        : m_languages(languages)
    {
    }

    void count(const LanguageWords &language, std::size_t index)
    {
        double harmonic = 0.0;
        for (qsizetype i = 0; i < language.commonest.size(); ++i)
            harmonic += zipf(i);
        for (qsizetype i = 0; i < language.commonest.size(); ++i)
            add(language.commonest[i].toLower(), commonestShare * zipf(i) / harmonic, index);
        double sum = 0.0;
        for (const QString &word : language.words)
            sum += usual(word);
        for (const QString &word : language.words)
            add(word, (1.0 - commonestShare) * usual(word) / sum, index);
        for (auto &[run, shares] : m_frequencies)
            shares[index] /= m_sum;
        m_sum = 0.0;
    }

    [[nodiscard]] const Frequencies &frequencies() const { return m_frequencies; }

private:
    static double zipf(qsizetype rank) { return 1.0 / double(rank + 3); }
    /// Short words are used more often than long ones.
    static double usual(const QString &word) { return 1.0 / double(word.size() * word.size()); }

    void add(QStringView word, double share, std::size_t index)
    {
        language::forEachLetterRun(word, [&](std::uint32_t run) {
            auto &shares = m_frequencies[run];
            shares.resize(m_languages);
            shares[index] += share;
            m_sum += share;
        });
    }

    std::size_t m_languages;
    Frequencies m_frequencies;
    double m_sum = 0.0; ///< of the shares of the language that is counted
};

/// A run with its weights, and how much they tell.
struct Row {
    std::uint32_t run = 0;
    double worth = 0.0;
    std::vector<std::int8_t> weights;
};

Row rowOf(std::uint32_t run, const std::vector<double> &shares)
{
    double mean = 0.0;
    for (const double share : shares)
        mean += share / double(shares.size());
    Row row{.run = run};
    for (const double share : shares) {
        const double weight = std::log(share / mean * (1.0 - smoothing) + smoothing);
        row.worth += share * std::abs(weight);
        row.weights.push_back(std::int8_t(std::clamp(std::lround(weight / unit), -127L, 127L)));
    }
    return row;
}

/// Of the runs that share a row, the one that tells most; ties go to the smaller hash.
std::vector<Row> bestRows(const Frequencies &frequencies, std::size_t rows)
{
    const unsigned shift = 33U - unsigned(std::bit_width(rows));
    std::vector<Row> best(rows);
    for (const auto &[run, shares] : frequencies) {
        Row row = rowOf(run, shares);
        Row &place = best[run >> shift];
        if (row.worth > place.worth || (row.worth == place.worth && row.run < place.run))
            place = std::move(row);
    }
    return best;
}

} // namespace

Expected<std::vector<LanguageWords>> readLanguageWords(const QString &lists)
{
    std::vector<LanguageWords> languages;
    for (const LatinLanguage &language : latinLanguages()) {
        auto words = readWords(lists + u'/' + language.wordList);
        if (!words)
            return std::unexpected(words.error());
        languages.push_back({language.tag, *std::move(words), language.commonest.toString().split(u' ')});
    }
    return languages;
}

Expected<void> trainLanguages(const std::vector<LanguageWords> &languages, std::size_t rows, const QString &path)
{
    Counter counter(languages.size());
    QStringList tags;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        counter.count(languages[i], i);
        tags += languages[i].tag;
    }
    std::vector<std::uint16_t> keys;
    std::vector<std::int8_t> weights;
    for (Row &row : bestRows(counter.frequencies(), rows)) {
        row.weights.resize(languages.size());
        keys.push_back(std::uint16_t(row.run));
        weights.insert(weights.end(), row.weights.begin(), row.weights.end());
    }
    ModelWriter writer;
    const QByteArray names = tags.join(u' ').toLatin1();
    writer.add("languages"_L1, std::as_bytes(std::span(names)));
    writer.add("keys"_L1, keys);
    writer.add("weights"_L1, weights);
    writer.add("unit"_L1, std::vector<float>{float(unit)});
    return writer.write(path, language::languagesTask, language::languagesFeatures);
}

} // namespace sourcelight::training
