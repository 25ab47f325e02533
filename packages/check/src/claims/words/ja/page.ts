import type {PageWords} from '../../page-words.js';

/** What the page “What may we say?” says in Japanese, besides sentences. */
export const page: PageWords = {
  title: 'どう言ってよいか',
  lede: '文または段落を貼り付けてください。入力中にこのページ内で事実と照合します。何も送信されません。',
  audience:
    '会社について書く人のための資料です。「言ってはいけない」の下の文は、事実以上のことを述べているか、あいまいです。どれも公開しないでください。',
  say: '言ってよい',
  dont: '言ってはいけない',
  why: '理由：',
  instead: '代わりにこう書く：',
  ignore: '例外に書く名前：',
  text: 'あなたの文章',
  language: '文章の言語',
  empty: 'ここに判定が表示されます。',
  none: '何も見つかりませんでした。',
  again:
    'この文章は事実以上のことを述べてはいないようです。ただしプログラムの判定は確実ではありません。もう一度お読みください。',
  facts: '事実：',
  levels: {
    over: '事実以上のことを述べています。',
    misleading: '誤解を招くか、あいまいです。',
    note: '確認をおすすめします。',
  },
  rules: {
    'soc2-type2': '事実にあるものと異なるタイプのSOC 2報告書',
    'soc2-certified': '証明書と呼ばれたSOC 2報告書',
    'soc2-compliant': '報告書の実際の内容ではなく「準拠」と述べること',
    'soc2-unqualified': '事実にない監査人の意見',
    'soc2-categories': '報告書の対象ではないカテゴリー',
    'soc2-current': '最新ではない報告書、または一時点の報告書を最新と呼ぶこと',
    'soc2-whose': '監査対象とは別の会社の報告書',
    'soc2-type-missing': 'タイプのない報告書',
    'soc2-date-missing': '日付のない報告書',
    'soc2-date-wrong': '日付の異なる報告書',
    'iso-27001': 'ISO 27001',
    hipaa: 'HIPAA',
    gdpr: 'GDPR',
    'data-location': 'データの保管場所',
    'no-data-leaves': 'データが外に出ないということ',
    'other-framework': '他の枠組みや証明書',
    'absolute-security': '絶対的な安全性',
    'subprocessors-none': '再委託先がないということ',
    'ai-stronger': 'AIが間違えないということ',
  },
};
