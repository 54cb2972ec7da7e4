// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/evaluation.h"

#include "core/model/messages.h"
#include "core/training/quantitiesmeasure.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

/// What score.py measures: the annotated set, what the program is given, and the model that the figures are about.
struct Measure {
    QLatin1StringView task, set, input, model;
};
constexpr Measure measures[] = {
    {"entities"_L1, "worldwide-ner.dev.jsonl"_L1, "worldwide-ner.dev.jsonl"_L1, "names"_L1},
    {"coreference"_L1, "gum-coref.dev.jsonl"_L1, "gum-coref.dev.jsonl"_L1, "names"_L1},
    {"attributions"_L1, "polnear.dev.tokens.jsonl"_L1, "polnear.dev.jsonl"_L1, {}},
    {"linking"_L1, "polnear.dev.jsonl"_L1, "polnear.dev.jsonl"_L1, {}},
    {"numbers"_L1, "numbers.dev.jsonl"_L1, "numbers.dev.jsonl"_L1, {}},
    {"pages"_L1, "pages.dev.jsonl"_L1, "pages"_L1, {}},
};

/// Runs @p program to its end. @return its output's lines, or the last line of what it complained of.
std::expected<QStringList, QString> run(
    const QString &program, const QStringList &arguments, const QString &input = {}, const QString &output = {})
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(program, arguments);
    if (!process.waitForFinished(-1))
        return std::unexpected(u"%1: %2"_s.arg(program, process.errorString()));
    const QString complaint = QString::fromUtf8(process.readAllStandardError()).trimmed().section(u'\n', -1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(
            u"%1 ended with status %2: %3"_s.arg(QFileInfo(program).fileName()).arg(process.exitCode()).arg(complaint));
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// The lines of score.py about what @p program makes of a set.
std::expected<QStringList, QString> linesOf(const Measure &measure, const QString &corpora, const QString &program)
{
    const QString gold = corpora + "/data/"_L1 + measure.set, input = corpora + "/data/"_L1 + measure.input,
                  tool = corpora + "/tools/score.py"_L1;
    for (const QString &path : {gold, input, tool}) {
        if (!QFileInfo::exists(path))
            return std::unexpected(u"not measured: %1 is absent"_s.arg(path));
    }
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"output.jsonl"_s);
    QStringList arguments{u"extract"_s, u"--from"_s, u"jsonl"_s};
    if (QFileInfo(input).isDir()) {
        arguments = {u"read"_s};
        for (const auto pages = QDir(input).entryInfoList(QDir::Files, QDir::Name); const QFileInfo &page : pages)
            arguments += page.filePath();
    }
    return run(program, arguments, QFileInfo(input).isDir() ? QProcess::nullDevice() : input, output)
        .and_then([&](const auto &) { return run(u"python3"_s, {tool, QString(measure.task), gold, output}); });
}

std::vector<Score> measured(const Measure &measure, const QString &corpora, const QString &program)
{
    const QString set = measure.set.chopped(qsizetype(sizeof ".jsonl") - 1);
    const auto lines = linesOf(measure, corpora, program);
    if (!lines)
        return {{measure.task, set, lines.error()}};
    std::vector<Score> scores;
    for (const QString &line : *lines)
        scores.push_back({measure.task, set, line});
    return scores;
}

} // namespace

std::vector<Score> evaluate(
    const Folders &folders, const QString &program, const std::function<void(const Score &)> &report)
{
    std::vector<Score> all;
    std::map<QString, std::vector<Score>> ofModels;
    const auto take = [&](const std::vector<Score> &scores, const QString &model) {
        for (const Score &score : scores) {
            report(score);
            all.push_back(score);
            ofModels[model].push_back(score);
        }
    };
    for (const Recipe &recipe : recipes()) {
        const auto scores = recipe.score(folders);
        take(scores ? *scores : std::vector<Score>{{recipe.task, {}, sentenceFor(scores.error())}}, recipe.task);
    }
    for (const Measure &measure : measures)
        take(measured(measure, folders.corpora, program), measure.model);
    const auto quantities = scoreQuantities(folders);
    take(quantities ? *quantities : std::vector<Score>{{u"quantities"_s, {}, sentenceFor(quantities.error())}}, {});
    for (const Recipe &recipe : recipes()) {
        const QString card = folders.models + u'/' + recipe.task + ".md"_L1;
        if (const auto kept = keepScores(card, ofModels[recipe.task]); !kept)
            report({recipe.task, {}, sentenceFor(kept.error())});
    }
    return all;
}

} // namespace sourcelight::training
