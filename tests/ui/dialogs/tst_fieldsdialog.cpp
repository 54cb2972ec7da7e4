// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestFieldsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATextThereIsNothingToRead()
    {
        const FieldsDialog dialog(m_sample, {});
        QVERIFY(!read(dialog)->isEnabled());
        QVERIFY(text(dialog, "body").contains(u"Choose the field"));
        QCOMPARE(dialog.names(), reading::FieldNames());
    }

    void theFirstArticleShowsAsItIsRead()
    {
        const FieldsDialog dialog(m_sample, {});
        choose(dialog, "title", u"kop"_s);
        choose(dialog, "text", u"stuk.inhoud"_s);
        choose(dialog, "authors", u"door"_s);
        choose(dialog, "published", u"dag"_s);
        QVERIFY(read(dialog)->isEnabled());
        QCOMPARE(text(dialog, "headline"), u"Raad stemt"_s);
        QCOMPARE(text(dialog, "byline"), u"Ada Brandt, 2020-02-14"_s);
        QCOMPARE(text(dialog, "body"), u"De raad stemt maandag."_s);
        QCOMPARE(dialog.names(),
            (reading::FieldNames{
                .title = u"kop"_s, .text = u"stuk.inhoud"_s, .authors = u"door"_s, .published = u"dag"_s}));
        choose(dialog, "text", {});
        QVERIFY(!read(dialog)->isEnabled());
    }

    void namesOfBeforeAreKept()
    {
        const reading::FieldNames names{.title = u"door"_s, .text = u"stuk.inhoud"_s};
        const FieldsDialog dialog(m_sample, names);
        QCOMPARE(dialog.names(), names);
        QCOMPARE(text(dialog, "headline"), u"Ada Brandt"_s);
    }

private:
    static QComboBox *choice(const FieldsDialog &dialog, const char *name)
    {
        return dialog.findChild<QComboBox *>(QLatin1StringView(name));
    }
    static void choose(const FieldsDialog &dialog, const char *name, const QString &field)
    {
        const int index = choice(dialog, name)->findData(field);
        QVERIFY(index >= 0);
        choice(dialog, name)->setCurrentIndex(index);
    }
    static QPushButton *read(const FieldsDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static QString text(const FieldsDialog &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
    }

    const reading::CorpusSample m_sample = *reading::corpusSample(
        {.path = {},
            .name = u"raad.jsonl"_s,
            .bytes =
                R"({"kop":"Raad stemt","stuk":{"inhoud":"De raad stemt maandag."},"door":"Ada Brandt","dag":"2020-02-14"})",
            .budget = {}},
        {});
};

QTEST_MAIN(TestFieldsDialog)
#include "tst_fieldsdialog.moc"
