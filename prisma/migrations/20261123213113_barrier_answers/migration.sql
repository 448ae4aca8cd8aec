-- AlterTable
ALTER TABLE "BarrierReport" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'de';
