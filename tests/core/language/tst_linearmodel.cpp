// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/linearmodel.h"
#include "core/training/modelwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

/// A linear model answers with the weights of its file; a file whose weights make no model is told, not used.
class TestLinearModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void featuresShareWeightsByTheirHighBits()
    {
        const auto model = open({1.0F, 2.0F, 3.0F, 4.0F});
        QVERIFY(model);
        QCOMPARE((*model)->weight(0U), 1.0F);
        QCOMPARE((*model)->weight(0x3fff'ffffU), 1.0F);
        QCOMPARE((*model)->weight(0x4000'0000U), 2.0F);
        QCOMPARE((*model)->weight(0xffff'ffffU), 4.0F);
    }

    void otherSectionsAreThere()
    {
        const auto model = open({1.0F, 2.0F}, {0.25F});
        QVERIFY(model);
        QCOMPARE((*model)->section("more"_L1).size(), std::size_t(1));
        QCOMPARE((*model)->section("more"_L1).front(), 0.25F);
        QVERIFY((*model)->section("less"_L1).empty());
    }

    void weightsThatMakeNoModelAreTold_data()
    {
        QTest::addColumn<std::vector<float>>("weights");
        QTest::newRow("none") << std::vector<float>();
        QTest::newRow("one") << std::vector{1.0F};
        QTest::newRow("three") << std::vector{1.0F, 2.0F, 3.0F};
        QTest::newRow("not a number") << std::vector{1.0F, std::numeric_limits<float>::quiet_NaN()};
        QTest::newRow("endless") << std::vector{std::numeric_limits<float>::infinity(), 1.0F};
    }
    void weightsThatMakeNoModelAreTold()
    {
        QFETCH(const std::vector<float>, weights);
        const auto model = open(weights);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::MissingResource);
        QCOMPARE(model.error().where, path());
    }

    void otherFilesAreTold()
    {
        QVERIFY(open({1.0F, 2.0F}));
        QCOMPARE(LinearModel::open(path(), task, features + 1).error().code, ErrorCode::OtherVersion);
        QVERIFY(QFile::resize(path(), 100));
        QCOMPARE(LinearModel::open(path(), task, features).error().code, ErrorCode::MissingResource);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(LinearModel::open(path(), task, features).error().code, ErrorCode::MissingResource);
    }

private:
    static constexpr QLatin1StringView task = "a toy"_L1;
    static constexpr std::uint32_t features = 3;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"linear.model"_s); }

    [[nodiscard]] Expected<std::shared_ptr<const LinearModel>> open(
        const std::vector<float> &weights, const std::vector<float> &more = {}) const
    {
        training::ModelWriter writer;
        writer.add("weights"_L1, weights);
        writer.add("more"_L1, more);
        if (const auto written = writer.write(path(), task, features); !written)
            return std::unexpected(written.error());
        return LinearModel::open(path(), task, features);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLinearModel)
#include "tst_linearmodel.moc"
