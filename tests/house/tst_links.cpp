// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command-line program runs where there is no display, nor the libraries for one.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineLinksNoGui();
};

void TestLinks::theCommandLineLinksNoGui()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(SOURCELIGHT_BINARY_DIR "/bin/sourcelight-cli")});
    if (!ldd.waitForFinished() || ldd.error() == QProcess::FailedToStart)
        QSKIP("there is no ldd here");
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core.so"), libraries.constData());
    for (const char *forbidden :
        {"Qt6Gui", "Qt6Widgets", "Qt6Network", "KF6SyntaxHighlighting", "KF6Gui", "libX11", "libwayland", "libGL"})
        QVERIFY2(!libraries.contains(forbidden), forbidden);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
