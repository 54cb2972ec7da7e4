// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/**
 * A window over a simple analysis that a test can count by hand: "Harbour Council" with "the HC", "Ada Brandt", every
 * number, and every line in which somebody "said" something. The real analysis has tests of its own.
 */
namespace sourcelight::fixture
{

using namespace Qt::StringLiterals;

inline const QString councilText =
    u"Harbour Council widens training\n\n"
    "The Harbour Council met on Monday. The HC runs 12 boats and 40 crews near the old lighthouse.\n\n"
    "Ada Brandt said the Harbour Council would wait. Others in the harbour did not agree with her.\n\n"
    "Nobody counted the boats of the HC again, and Ada Brandt left before the vote on 3 new piers was taken.\n"_s;

inline void addEntity(
    Analysis &analysis, const QString &id, EntityType type, const QString &pattern, const QString &name)
{
    Entity entity;
    entity.id = id;
    entity.type = type;
    entity.name = name;
    auto matches = QRegularExpression(pattern).globalMatch(analysis.article.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Mention mention;
        mention.span = {match.capturedStart(), match.capturedEnd()};
        mention.id = makeId(QLatin1Char('m'), mention.span, match.capturedView());
        mention.entity = id;
        analysis.annotations.mentions.push_back(mention);
        entity.salience += 0.1;
    }
    if (entity.salience > 0)
        analysis.annotations.entities.push_back(entity);
}

inline void addStatements(Analysis &analysis)
{
    static const QRegularExpression statement(u"(Ada Brandt) (said) ([^.\n]+)"_s);
    auto matches = statement.globalMatch(analysis.article.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Attribution attribution;
        attribution.source = Span{match.capturedStart(1), match.capturedEnd(1)};
        attribution.cue = {{match.capturedStart(2), match.capturedEnd(2)}};
        attribution.content = {{match.capturedStart(3), match.capturedEnd(3)}};
        attribution.id = makeId(QLatin1Char('a'), attribution.content.front(), match.capturedView(3));
        attribution.entity = u"ada"_s;
        attribution.sourceKind = SourceKind::Named;
        analysis.annotations.attributions.push_back(attribution);
    }
}

/// Two entities, all numbers and all statements, by regular expressions.
inline Expected<AnalysisPtr> annotate(
    Article article, const language::LanguageResources &, const extraction::AnalyzeOptions &, const Progress &)
{
    Analysis analysis;
    analysis.article = std::move(article);
    addEntity(analysis, u"council"_s, EntityType::Organization, u"Harbour Council|\\bHC\\b"_s, u"Harbour Council"_s);
    addEntity(analysis, u"ada"_s, EntityType::Person, u"Ada Brandt"_s, u"Ada Brandt"_s);
    std::ranges::sort(analysis.annotations.mentions, {}, &Mention::span);
    auto numbers = QRegularExpression(u"\\d+"_s).globalMatch(analysis.article.text);
    while (numbers.hasNext()) {
        const QRegularExpressionMatch match = numbers.next();
        NumericClaim claim;
        claim.span = {match.capturedStart(), match.capturedEnd()};
        claim.id = makeId(QLatin1Char('n'), claim.span, match.capturedView());
        claim.value = claim.low = claim.high = match.captured().toDouble();
        analysis.annotations.claims.push_back(claim);
    }
    addStatements(analysis);
    return std::make_shared<const Analysis>(std::move(analysis));
}

inline ui::Stages stages()
{
    ui::Stages stages;
    stages.load = [] { return Expected<ui::Stages::Resources>(std::make_shared<language::LanguageResources>()); };
    stages.analyze = annotate;
    return stages;
}

/// A folder of its own for the files of one test.
class Folder
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QString write(const QString &name, const QString &text) const { return write(name, text.toUtf8()); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<QSettings> settings() const
    {
        return std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace sourcelight::fixture
