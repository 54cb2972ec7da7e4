// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedItChangesNothing_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("as the system") << QString();
        QTest::newRow("dark") << u"dark"_s;
        QTest::newRow("by name") << m_repository.themes().front().name();
    }

    void untouchedItChangesNothing()
    {
        QFETCH(const QString, theme);
        Session session;
        session.theme = theme;
        session.zoom = 1.21;
        session.layers.numbers = false;
        session.layers.references = false;
        session.recentFiles = {u"/a"_s};
        QCOMPARE(SettingsDialog(session, m_repository).session(), session);
    }

    void takesWhatIsChosen()
    {
        const SettingsDialog dialog({}, m_repository);
        auto theme = dialog.findChild<QComboBox *>(u"theme"_s);
        theme->setCurrentIndex(theme->findData(u"dark"_s));
        dialog.findChild<QSpinBox *>(u"zoom"_s)->setValue(150);
        dialog.findChild<QCheckBox *>(u"reopen"_s)->setChecked(true);
        QCOMPARE(dialog.session().theme, u"dark"_s);
        QCOMPARE(dialog.session().zoom, 1.5);
        QVERIFY(dialog.session().reopen);
    }

    void offersEveryTheme()
    {
        const SettingsDialog dialog({}, m_repository);
        for (const KSyntaxHighlighting::Theme &theme : m_repository.themes())
            QVERIFY(dialog.findChild<QComboBox *>(u"theme"_s)->findData(theme.name()) >= 0);
    }

private:
    KSyntaxHighlighting::Repository m_repository;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
