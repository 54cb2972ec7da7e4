// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languageresources.h"
#include "core/training/evaluation.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::training;
using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One sentence of a treebank, of our own.
QString sentence(const QString &subject, const QString &verb, const QString &tag)
{
    const QString row = u"%1\t%2\t_\t%3\t%4\t_\t_\t_\t_\t_\n"_s;
    return row.arg(1).arg(subject, u"NOUN"_s, u"NNS"_s) + row.arg(2).arg(verb, u"VERB"_s, tag) +
           row.arg(3).arg(u"."_s, u"PUNCT"_s, u"."_s) + u'\n';
}

} // namespace

/// Models and their cards are made of corpora in a folder, and everything that is absent is told.
class TestRecipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelOfTheProgramHasARecipe()
    {
        QStringList tasks;
        for (const Recipe &recipe : recipes()) {
            tasks += recipe.task;
            QCOMPARE(findRecipe(QString(recipe.task)), &recipe);
        }
        const auto resources = language::loadLanguageResources(u"/nowhere"_s);
        QVERIFY(resources);
        QCOMPARE(std::size_t(tasks.size()), (*resources)->missing.size());
        for (const Error &error : (*resources)->missing)
            QVERIFY(tasks.contains(QFileInfo(error.where).completeBaseName()));
        QCOMPARE(findRecipe(u"no such task"), nullptr);
    }

    void aModelIsMadeWithItsCard()
    {
        const QTemporaryDir folder;
        const Folders folders{folder.path(), folder.path()};
        QVERIFY(QDir(folder.path()).mkdir(u"data"_s));
        QString treebank = u"# newdoc id = TOY_news_boats\n"_s;
        for (int i = 0; i < 6; ++i)
            treebank += sentence(u"Boats"_s, u"sail"_s, u"VBP"_s) + sentence(u"Crews"_s, u"waited"_s, u"VBD"_s);
        const QString silver = u"{\"tokens\":[\"Boats\",\"waited\",\".\"],\"pos\":[\"NNS\",\"VBD\",\".\"],"
                               "\"begin\":[0,6,12],\"end\":[5,12,13]}\n"_s;
        QVERIFY(writeText(folder.filePath(u"data/gum.train.conllu"_s), treebank));
        QVERIFY(writeText(folder.filePath(u"data/gum.dev.conllu"_s), treebank));
        QVERIFY(writeText(folder.filePath(u"data/polnear.train.tokens.jsonl"_s), silver));
        const Recipe &recipe = *findRecipe(u"parts-of-speech");
        SequenceTraining settings = recipe.settings;
        settings.epochs = 6;
        settings.dropout = 0.0F;
        settings.bits = 14;
        const auto scores = make(recipe, folders, settings);
        QVERIFY(scores);
        QVERIFY(scores->front().figures.contains(u"UPOS 100.00  Penn 100.00  of 36 tokens"));
        const QString card = textOf(folder.filePath(u"parts-of-speech.md"_s));
        QVERIFY(card.contains(u"--epochs 6 "));
        QVERIFY(card.contains(u"CC BY 4.0"));
        QVERIFY(card.contains(tableOf(*scores)));
    }

    void absentCorporaAreAnError()
    {
        const QTemporaryDir folder;
        for (const Recipe &recipe : recipes()) {
            const auto scores = make(recipe, {folder.path(), folder.path(), folder.path()}, recipe.settings);
            QVERIFY(!scores);
            QCOMPARE(scores.error().code, ErrorCode::CannotRead);
            QVERIFY(!scores.error().where.isEmpty());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anEvaluationNamesWhatIsAbsent()
    {
        const QTemporaryDir folder;
        QStringList tasks;
        const auto scores = evaluate({folder.path(), folder.path()}, u"no-program"_s,
            [&tasks](const Score &score) { tasks.append(score.task); });
        QVERIFY(scores.size() >= recipes().size() + 6);
        for (const Score &score : scores)
            QVERIFY2(!score.figures.isEmpty() && score.figures.contains(folder.path()), qPrintable(score.figures));
        for (const QString &task :
            {u"entities"_s, u"coreference"_s, u"attributions"_s, u"linking"_s, u"numbers"_s, u"pages"_s})
            QVERIFY(tasks.contains(task));
    }

    void newScoresReplaceThoseOfACard()
    {
        const QTemporaryDir folder;
        const QString card = folder.filePath(u"toy.md"_s);
        QVERIFY(writeText(card, u"# A toy\n\nIt plays.\n"_s));
        QVERIFY(keepScores(card, {{u"play"_s, u"dev"_s, u"1 %"_s}}));
        QVERIFY(keepScores(card, {{u"play"_s, u"dev"_s, u"2 %"_s}, {u"rest"_s, u"dev"_s, u"F1   3"_s}}));
        QCOMPARE(textOf(card), u"# A toy\n\nIt plays.\n\n## Scores\n\n"
                               "| task | development set | figures |\n|---|---|---|\n"
                               "| play | dev | 2 % |\n| rest | dev | F1 3 |\n"_s);
        QCOMPARE(keepScores(folder.filePath(u"none.md"_s), {}).error().code, ErrorCode::CannotRead);
    }
};

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
