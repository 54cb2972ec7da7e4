// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// `sourcelight-cli extract` over a corpus made of the samples: two jobs should do it in 1 / 1.7 of the time of one, or
/// less, on a machine of two cores with nothing else to do.
class BenchJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void extracting_data();
    void extracting();

private:
    QTemporaryFile m_corpus;
};

void BenchJobs::initTestCase()
{
    constexpr int copies = 400;
    QVERIFY(m_corpus.open());
    const QDir samples(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples"));
    for (int i = 0; i < copies; ++i) {
        for (const auto all = samples.entryList(QDir::Files); const QString &name : all) {
            QFile file(samples.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject line{
                {u"id"_s, name + QString::number(i)}, {u"text"_s, QString::fromUtf8(file.readAll())}};
            m_corpus.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        }
    }
    m_corpus.close();
}

void BenchJobs::extracting_data()
{
    QTest::addColumn<QString>("jobs");
    for (const QString &jobs : {u"1"_s, u"2"_s, u"4"_s})
        QTest::newRow(qPrintable(jobs + u" jobs"_s)) << jobs;
}

void BenchJobs::extracting()
{
    QFETCH(QString, jobs);
    const QStringList arguments{u"extract"_s, u"--from"_s, u"jsonl"_s, u"--jobs"_s, jobs, m_corpus.fileName()};
    QBENCHMARK_ONCE
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral(SOURCELIGHT_BINARY_DIR "/bin/sourcelight-cli"), arguments);
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(BenchJobs)
#include "bench_jobs.moc"
