/** The words about the copy that a browser or a file holds, in Chinese. */
export const offline = {
  title: '离线副本',
  held: '本页面在没有网络时也能使用。数据日期：{day}',
  file: '单个文件，无需网络。数据日期：{day}',
  age: '已有 {days} 天',
  old: '副本已旧：请查找更新的副本。',
  keeping: {
    promised: '此浏览器会保留副本。',
    'may-go': '空间不足时，此浏览器可能会清除副本。',
    'page-only': '此浏览器不保留副本：关闭页面后即消失。',
  },
  notOnHttp: '没有 https 时，浏览器在断网后无法再次打开本页面。请随身携带单文件页面。',
  oneFile: '下载单文件页面',
  newer: '有 {day} 的新数据。',
  load: '加载',
  needsService: '此部分需要服务和网络。',
  noCopy: '没有网络，此浏览器也还没有副本。请先在有网络时打开一次本页面。',
  noScript: '此文件需要 JavaScript，但此浏览器已将其关闭。',
} as const;
