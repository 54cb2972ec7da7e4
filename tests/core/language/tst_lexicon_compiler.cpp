// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLexiconCompiler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreWrittenWithoutComments();
    void isoCodesAreJoined();
    void currenciesAreJoined();
    void faultsAreNamedWithFileAndLine_data();
    void faultsAreNamedWithFileAndLine();
    void wrongArgumentsAreRefused();

private:
    struct Outcome {
        int status = 0;
        QString complaint;
        QByteArray written;
    };
    QString write(const QString &name, const QByteArray &bytes);
    Outcome compile(const QByteArray &lexicon, const QStringList &options = {});

    QTemporaryDir m_folder;
};

QString TestLexiconCompiler::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

TestLexiconCompiler::Outcome TestLexiconCompiler::compile(const QByteArray &lexicon, const QStringList &options)
{
    const QString in = write(u"in.txt"_s, lexicon);
    const QString out = m_folder.filePath(u"out.txt"_s);
    QFile::remove(out);
    QProcess process;
    process.start(QStringLiteral(LEXICON_COMPILER), options + QStringList{in, out});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        qFatal("the compiler did not run");
    QFile written(out);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()),
        written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray()};
}

void TestLexiconCompiler::entriesAreWrittenWithoutComments()
{
    const Outcome outcome =
        compile("# A head.\n#key .+\n#value [a-z]*|ignored\n\nzeta\tlast\nalpha\nsheriff's office\tx\n");
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.complaint, u""_s);
    QCOMPARE(outcome.written, "alpha\nsheriff's office\tx\nsheriff’s office\tx\nzeta\tlast\n"_ba);
}

void TestLexiconCompiler::isoCodesAreJoined()
{
    const QString countries = write(u"countries.json"_s,
        R"json({"3166-1":[{"alpha_2":"QA","name":"Ruritania, Kingdom of","common_name":"Ruritania"},
            {"alpha_2":"QB","name":"Saint Élan [Old part]"},{"alpha_2":"QC","name":"Kept Elsewhere"}]})json");
    const QString subdivisions = write(u"subdivisions.json"_s,
        R"json({"3166-2":[{"code":"QA-1","name":"Upper River"},{"code":"QA-2","name":"Strelsau [Strelsava]"},
            {"code":"QB-1","name":"Strelsau"},{"code":"QB-2","name":"Martha"},{"code":"QB-3","name":"Zenda, Land"},
            {"code":"QB-4","name":"Hidden"}]})json");
    const QString words = write(u"words.txt"_s, "#key .+\nupper\nriver\nMartha\n");
    const Outcome outcome = compile("#key .+\n#value .*\nKept Elsewhere\tregion\nHidden\tignored\n",
        {u"--countries"_s, countries, u"--subdivisions"_s, subdivisions, u"--not-names"_s, words});
    QCOMPARE(outcome.complaint, u""_s);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.written,
        "Kept Elsewhere\tregion\nRuritania\tcountry:QA\nSaint Elan\tcountry:QB\nSaint Élan\tcountry:QB\n"
        "St. Elan\tcountry:QB\nSt. Élan\tcountry:QB\nStrelsau\tsubdivision:QA,QB\nZenda\tsubdivision:QB\n"_ba);
}

void TestLexiconCompiler::currenciesAreJoined()
{
    const QString currencies = write(u"currencies.json"_s,
        R"json({"4217":[{"alpha_3":"QQD","name":"Ruritanian Crown"},{"alpha_3":"XAU","name":"Gold"}]})json");
    const Outcome outcome = compile("#key .+\n#value [A-Z]{3}\ncrown\tQQD\n", {u"--currencies"_s, currencies});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.written, "QQD\tQQD\ncrown\tQQD\nruritanian crown\tQQD\n"_ba);
}

void TestLexiconCompiler::faultsAreNamedWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("lexicon");
    QTest::addColumn<int>("line");
    QTest::newRow("value out of the vocabulary") << "#key .+\n#value male|female\nAnna\tfemale\nOtto\tmail\n"_ba << 4;
    QTest::newRow("value where none belongs") << "#key .+\nAnna\tfemale\n"_ba << 2;
    QTest::newRow("key of another form") << "#key [a-z]+\nanna\nOtto\n"_ba << 3;
    QTest::newRow("no form of keys") << "anna\n"_ba << 1;
    QTest::newRow("bad form") << "#key [a-\n"_ba << 1;
    QTest::newRow("duplicate") << "#key .+\nanna\nanna\n"_ba << 3;
    QTest::newRow("malformed line") << "#key .+\nanna \n"_ba << 2;
    QTest::newRow("not UTF-8") << "#key .+\n\ncaf\xe9\n"_ba << 3;
}

void TestLexiconCompiler::faultsAreNamedWithFileAndLine()
{
    QFETCH(const QByteArray, lexicon);
    QFETCH(const int, line);
    const Outcome outcome = compile(lexicon);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.complaint.startsWith(u"%1:%2: "_s.arg(m_folder.filePath(u"in.txt"_s)).arg(line)),
        qPrintable(outcome.complaint));
    QVERIFY(outcome.written.isEmpty());
}

void TestLexiconCompiler::wrongArgumentsAreRefused()
{
    QCOMPARE(compile("#key .+\n", {u"--colour"_s}).status, 1);
    QCOMPARE(compile("#key .+\n", {u"one-too-many"_s}).status, 2);
    const Outcome outcome = compile("#key .+\n", {u"--countries"_s, m_folder.filePath(u"none.json"_s)});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.complaint.contains(u"none.json"));
}

QTEST_GUILESS_MAIN(TestLexiconCompiler)
#include "tst_lexicon_compiler.moc"
