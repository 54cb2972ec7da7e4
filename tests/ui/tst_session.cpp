// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/session.h"

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const fixture::Folder folder;
        const Session session{.geometry = "g",
            .docks = "d",
            .theme = u"Nord"_s,
            .zoom = 1.3,
            .layers = {.entities = true, .numbers = false, .attributions = true, .references = false},
            .highlights = false,
            .doubtful = true,
            .entityOrder = EntityOrder::Count,
            .reopen = true,
            .openFiles = {u"/a, b"_s, u"/c"_s},
            .recentFiles = {u"/d"_s},
            .folder = u"/e"_s};
        saveSession(*folder.settings(), session);
        QCOMPARE(loadSession(*folder.settings()), session);
    }

    void isFreshWithoutSettings()
    {
        const fixture::Folder folder;
        QCOMPARE(loadSession(*folder.settings()), Session());
    }

    void survivesNonsense_data()
    {
        QTest::addColumn<QString>("zoom");
        QTest::addColumn<double>("expected");
        QTest::newRow("word") << u"large"_s << smallestZoom;
        QTest::newRow("huge") << u"1e9"_s << largestZoom;
        QTest::newRow("negative") << u"-2"_s << smallestZoom;
        QTest::newRow("not a number") << u"nan"_s << 1.0;
    }

    void survivesNonsense()
    {
        QFETCH(const QString, zoom);
        QFETCH(const double, expected);
        const fixture::Folder folder;
        folder.settings()->setValue("view/zoom"_L1, zoom);
        QCOMPARE(loadSession(*folder.settings()).zoom, expected);
    }

    void anUnknownOrderIsTheUsualOne()
    {
        const fixture::Folder folder;
        folder.settings()->setValue("panels/entityOrder"_L1, u"colour"_s);
        QCOMPARE(loadSession(*folder.settings()).entityOrder, EntityOrder::Importance);
    }

    void recentFilesAreFewAndTheLatestFirst()
    {
        Session session;
        for (int i = 0; i < 30; ++i)
            addRecent(session, u"/%1"_s.arg(i));
        QVERIFY(session.recentFiles.size() < 20);
        QCOMPARE(session.recentFiles.front(), u"/29"_s);
        addRecent(session, u"/25"_s);
        QCOMPARE(session.recentFiles.front(), u"/25"_s);
        QCOMPARE(session.recentFiles.count(u"/25"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
