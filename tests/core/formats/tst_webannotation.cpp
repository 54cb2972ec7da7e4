// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/webannotation.h"
#include "tests/analysisfixture.h"
#include "tests/randomanalysis.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

class TestWebAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectorsFindTheTextAgain_data();
    void selectorsFindTheTextAgain();
    void everyAnnotationHasWhatTheStandardAsksFor();
    void sourcesAreTheUrlOrTheTextsHash();
    void rejectedAnnotationsAreLeftOut();
};

namespace
{

QJsonObject page(const Analysis &analysis)
{
    return QJsonDocument::fromJson(toWebAnnotations(analysis, {}).front().body).object();
}

QJsonArray targetsOf(const QJsonValue &annotation)
{
    const QJsonValue target = annotation[u"target"];
    return target.isArray() ? target.toArray() : QJsonArray{target};
}

} // namespace

void TestWebAnnotation::selectorsFindTheTextAgain_data()
{
    QTest::addColumn<Analysis>("analysis");
    QTest::newRow("fixture") << fixture::analysis();
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("random %u", seed) << RandomAnalysis(seed).make(300, int(seed % 10));
}

void TestWebAnnotation::selectorsFindTheTextAgain()
{
    QFETCH(Analysis, analysis);
    const QList<uint> text = analysis.article.text.toUcs4();
    const auto slice = [&text](qsizetype begin, qsizetype end) {
        QString piece = u""_s;
        for (qsizetype i = begin; i < end; ++i)
            piece += QChar::fromUcs4(text[i]);
        return piece;
    };
    for (const auto all = page(analysis)[u"items"].toArray(); const auto &annotation : all) {
        for (const auto targets = targetsOf(annotation); const auto &target : targets) {
            const QJsonValue position = target[u"selector"][0];
            const QJsonValue quote = target[u"selector"][1];
            const qsizetype start = position[u"start"].toInteger(-1);
            const qsizetype end = position[u"end"].toInteger(-1);
            QCOMPARE(quote[u"exact"].toString(), slice(start, end));
            QVERIFY(slice(0, start).endsWith(quote[u"prefix"].toString()));
            QVERIFY(slice(end, text.size()).startsWith(quote[u"suffix"].toString()));
        }
    }
}

void TestWebAnnotation::everyAnnotationHasWhatTheStandardAsksFor()
{
    const QJsonObject object = page(fixture::analysis());
    QCOMPARE(object[u"@context"][0], u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(object[u"type"], u"AnnotationPage"_s);
    const QJsonArray items = object[u"items"].toArray();
    QCOMPARE(object[u"partOf"][u"total"], items.size());
    QSet<QString> ids;
    for (const auto &item : items) {
        QCOMPARE(item[u"type"], u"Annotation"_s);
        QVERIFY(!item[u"motivation"].toString().isEmpty());
        ids.insert(item[u"id"].toString());
        const QJsonArray bodies = item[u"body"].toArray();
        QCOMPARE(bodies[0][u"type"], u"TextualBody"_s);
        QCOMPARE(bodies[0][u"purpose"], u"classifying"_s);
        QVERIFY(!targetsOf(item).isEmpty());
    }
    QCOMPARE(ids.size(), items.size());

    const QJsonArray split = targetsOf(items[14 + 10]);
    QStringList roles;
    for (const auto &target : split)
        roles += target[u"sl:role"].toString();
    QCOMPARE(roles, (QStringList{u"source"_s, u"cue"_s, u"content"_s, u"content"_s}));
}

void TestWebAnnotation::sourcesAreTheUrlOrTheTextsHash()
{
    Analysis analysis = fixture::analysis();
    const auto source = [&analysis] { return page(analysis)[u"items"][0][u"target"][u"source"].toString(); };
    QCOMPARE(source(), u"https://coastwire.example/ferry-subsidy?page=1&lang=en"_s);
    const QByteArray hash = QCryptographicHash::hash(analysis.article.text.toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"ni:///sha-256;"_s + QString::fromLatin1(hash.toBase64(
                                                   QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    for (const QString &url : {QString(), u"no url"_s, u"../page.html"_s}) {
        analysis.article.url = url;
        QCOMPARE(source(), name);
    }
}

void TestWebAnnotation::rejectedAnnotationsAreLeftOut()
{
    Analysis analysis = fixture::analysis();
    const qsizetype before = page(analysis)[u"items"].toArray().size();
    analysis.annotations.entities[0].status = Status::Rejected; // with its three mentions
    analysis.annotations.claims[0].status = Status::Rejected;
    analysis.annotations.attributions[0].status = Status::Rejected;
    const QJsonObject object = page(analysis);
    QCOMPARE(object[u"items"].toArray().size(), before - 5);
    QCOMPARE(object[u"partOf"][u"total"], before - 5);
}

QTEST_GUILESS_MAIN(TestWebAnnotation)
#include "tst_webannotation.moc"
