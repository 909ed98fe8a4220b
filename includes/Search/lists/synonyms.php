<?php
/**
 * Words that shoppers use for one another: standard Arabic, the Gulf, Egypt, the Levant, English.
 *
 * A group says "who types one of these may mean the others", not that they are equal; a word may
 * stand in several groups, and groups do not add up. An item of several words is a phrase. Written
 * as people write them; whoever loads the list folds it. The shop may replace the list.
 *
 * @package Sanad
 * @return list<list<string>>
 */

declare(strict_types=1);

return array(
	// Sending back, and getting money back. استرجاع is said for both.
	array( 'استرداد', 'استرجاع', 'ترجيع', 'تسترد', 'استرد', 'refund', 'refunds', 'refunded', 'reimbursement', 'money back', 'فلوسي', 'رجوع المبلغ', 'إعادة المبلغ' ),
	array( 'إرجاع', 'استرجاع', 'ترجيع', 'مرتجع', 'مرتجعات', 'أرجع', 'نرجع', 'رجعت', 'return', 'returns', 'returning', 'send back', 'give back' ),
	array( 'استبدال', 'تبديل', 'أبدل', 'بدل', 'تغيير', 'أستبدل', 'exchange', 'swap', 'replace', 'replacement' ),
	array( 'إلغاء', 'كنسل', 'كنسلة', 'ألغي', 'تكنسل', 'cancel', 'cancelled', 'cancellation' ),
	array( 'تالف', 'مكسور', 'مكسورة', 'مخدوش', 'مشروخ', 'خربان', 'بايظ', 'متكسر', 'عيب', 'damaged', 'broken', 'cracked', 'defective', 'faulty' ),
	array( 'ناقص', 'ناقصة', 'مفقود', 'مو موجود', 'مش موجود', 'missing', 'incomplete' ),

	// On the way.
	array( 'توصيل', 'شحن', 'ارسال', 'تسليم', 'delivery', 'deliver', 'delivered', 'shipping', 'ship', 'shipment', 'postage', 'dispatch' ),
	array( 'طرد', 'شحنة', 'parcel', 'parcels', 'package', 'packet', 'shipment', 'كرتون' ),
	array( 'تتبع', 'متابعة', 'تراك', 'تعقب', 'tracking', 'track', 'trace', 'وين طلبي', 'أين طلبي', 'فين طلبي', 'where is my order', 'where is my parcel' ),
	array( 'مندوب', 'سائق', 'سواق', 'مرسول', 'courier', 'driver', 'carrier', 'شركة الشحن' ),
	array( 'تأخر', 'تأخير', 'متأخر', 'متاخره', 'أبطأ', 'ما وصل', 'لسه ما وصل', 'late', 'delay', 'delayed', 'overdue' ),
	array( 'وصل', 'وصول', 'يوصل', 'يجي', 'تجي', 'بيوصل', 'arrive', 'arrives', 'arrival', 'arrived' ),
	array( 'سريع', 'مستعجل', 'عاجل', 'اكسبرس', 'express', 'fast', 'urgent', 'same day' ),
	array( 'عنوان', 'موقع', 'لوكيشن', 'مكان السكن', 'address', 'location' ),
	array( 'استلام', 'استلم', 'آخذ', 'pickup', 'pick up', 'collect', 'collection' ),
	array( 'جمارك', 'رسوم جمركية', 'customs', 'duty', 'duties', 'import tax' ),
	array( 'دولي', 'خارج المملكة', 'برا السعودية', 'بره', 'international', 'abroad', 'overseas' ),
	array( 'السعودية', 'المملكة', 'saudi', 'ksa', 'kingdom' ),
	array( 'الخليج', 'الإمارات', 'الكويت', 'البحرين', 'قطر', 'عمان', 'gulf', 'gcc', 'emirates', 'uae', 'kuwait', 'bahrain', 'qatar', 'oman' ),

	// Paying.
	array( 'دفع', 'سداد', 'أدفع', 'تسديد', 'pay', 'payment', 'payments', 'paying', 'checkout' ),
	array( 'نقدا', 'كاش', 'فلوس', 'عند الاستلام', 'cash', 'cod', 'cash on delivery' ),
	array( 'تقسيط', 'أقساط', 'قسط', 'دفعات', 'installment', 'installments', 'instalment', 'instalments', 'split payment' ),
	array( 'كوبون', 'قسيمة', 'كود خصم', 'رمز خصم', 'برومو كود', 'كود', 'coupon', 'coupons', 'voucher', 'promo code', 'discount code' ),
	array( 'خصم', 'تخفيض', 'تخفيضات', 'تنزيلات', 'عروض', 'أوكازيون', 'discount', 'sale', 'offer', 'deal' ),
	array( 'فاتورة', 'فاتوره ضريبية', 'إيصال', 'سند', 'invoice', 'receipt', 'bill' ),
	array( 'بطاقة', 'كرت', 'فيزا', 'مدى', 'ماستر', 'card', 'visa', 'mastercard', 'mada', 'credit card' ),
	array( 'سعر', 'ثمن', 'تكلفة', 'بكم', 'بكام', 'قديش', 'كم سعر', 'price', 'cost', 'costs', 'how much' ),
	array( 'رسوم', 'أجرة', 'تكلفة', 'مصاريف', 'fee', 'fees', 'charge', 'charges' ),
	array( 'مبلغ', 'فلوس', 'مصاري', 'دراهم', 'نقود', 'money', 'amount', 'cash' ),
	array( 'ضريبة', 'القيمة المضافة', 'vat', 'tax' ),
	array( 'خصم مرتين', 'انسحب مرتين', 'سحب مرتين', 'دفعت مرتين', 'charged twice', 'double charge', 'two payments' ),
	array( 'مجاني', 'ببلاش', 'بلاش', 'مجانا', 'free', 'no charge' ),
	array( 'بنك', 'مصرف', 'bank' ),
	array( 'تحويل', 'حوالة', 'transfer', 'bank transfer', 'wire' ),

	// Sizes, colours, materials.
	array( 'مقاس', 'قياس', 'سايز', 'نمرة', 'size', 'sizes', 'sizing', 'measurement', 'measurements' ),
	array( 'ضيق', 'صغير', 'small', 'tight', 'too small' ),
	array( 'واسع', 'كبير', 'فضفاض', 'large', 'loose', 'too big' ),
	array( 'لون', 'colour', 'color', 'colours', 'colors', 'shade' ),
	array( 'غسيل', 'غسل', 'تنظيف', 'أغسل', 'نظافة', 'wash', 'washing', 'clean', 'cleaning', 'laundry' ),
	array( 'غسالة صحون', 'جلاية', 'غسالة أطباق', 'dishwasher' ),
	array( 'مجفف', 'نشافة', 'تجفيف', 'تنشيف', 'dryer', 'tumble dry', 'drying' ),
	array( 'كوي', 'مكواة', 'مكوى', 'iron', 'ironing' ),
	array( 'بقعة', 'لطخة', 'وسخ', 'stain', 'stains', 'spot' ),
	array( 'خدش', 'خدوش', 'scratch', 'scratches' ),

	// Things on sale.
	array( 'عباية', 'عباءة', 'abaya' ),
	array( 'وسادة', 'مخدة', 'كوشن', 'خدادية', 'cushion', 'cushions', 'pillow' ),
	array( 'سجادة', 'زولية', 'بساط', 'موكيت', 'rug', 'rugs', 'carpet' ),
	array( 'منشفة', 'فوطة', 'بشكير', 'towel', 'towels' ),
	array( 'روب', 'برنس', 'bathrobe', 'robe' ),
	array( 'كوب', 'مق', 'كاسة', 'كباية', 'ماج', 'mug', 'mugs', 'cup', 'cups' ),
	array( 'فنجان', 'بيالة', 'coffee cup', 'espresso cup' ),
	array( 'صحن', 'طبق', 'ماعون', 'plate', 'plates', 'dish', 'dishes' ),
	array( 'وعاء', 'زبدية', 'سلطانية', 'طاسة', 'bowl', 'bowls' ),
	array( 'مصباح', 'أباجورة', 'لمبة', 'إضاءة', 'lamp', 'lamps', 'light', 'bulb' ),
	array( 'مرآة', 'مراية', 'منظرة', 'mirror' ),
	array( 'شمعة', 'candle', 'candles' ),
	array( 'مبخرة', 'مدخن', 'بخور', 'incense burner', 'incense' ),
	array( 'دلة', 'إبريق', 'coffee pot', 'dallah' ),
	array( 'شنطة', 'حقيبة', 'جنطة', 'bag', 'bags', 'tote', 'handbag' ),
	array( 'نعال', 'شبشب', 'خف', 'سليبر', 'slippers', 'slipper', 'shoes' ),
	array( 'فستان', 'نفنوف', 'دراعة', 'dress', 'dresses', 'gown' ),
	array( 'قميص', 'بلوزة', 'shirt', 'shirts', 'blouse' ),
	array( 'وشاح', 'شال', 'لفحة', 'كوفية', 'scarf', 'scarves', 'shawl' ),
	array( 'ثوب', 'دشداشة', 'كندورة', 'جلابية', 'thobe' ),
	array( 'صندوق تخزين', 'سلة خوص', 'storage box', 'basket' ),

	// Orders and accounts.
	array( 'طلب', 'طلبية', 'أوردر', 'order', 'orders', 'purchase' ),
	array( 'حساب', 'اكاونت', 'عضوية', 'account', 'profile', 'membership' ),
	array( 'كلمة المرور', 'كلمة السر', 'الرقم السري', 'باسورد', 'باسوورد', 'password', 'passcode' ),
	array( 'تسجيل الدخول', 'أدخل', 'ادخل حسابي', 'لوق ان', 'لوجن', 'login', 'log in', 'sign in', 'signin' ),
	array( 'نسيت', 'ناسي', 'ضاع', 'forgot', 'forgotten', 'lost' ),
	array( 'رمز التحقق', 'كود التحقق', 'otp', 'verification code', 'login code' ),
	array( 'حذف', 'مسح', 'أمسح', 'delete', 'remove', 'erase', 'close' ),
	array( 'تعديل', 'تغيير', 'أغير', 'أعدل', 'change', 'edit', 'update', 'modify' ),
	array( 'بريد', 'إيميل', 'email', 'e-mail', 'mail' ),
	array( 'جوال', 'موبايل', 'تلفون', 'هاتف', 'رقم الجوال', 'phone', 'mobile', 'telephone' ),
	array( 'خصوصية', 'بياناتي', 'بيانات', 'معلوماتي', 'privacy', 'data', 'personal data' ),
	array( 'احتيال', 'نصب', 'نصاب', 'تصيد', 'رسالة مزيفة', 'fraud', 'scam', 'phishing', 'fake' ),
	array( 'نقاط', 'ولاء', 'مكافآت', 'points', 'rewards', 'loyalty' ),
	array( 'قائمة الأمنيات', 'المفضلة', 'wishlist', 'favourites', 'favorites' ),
	array( 'نشرة', 'رسائل دعائية', 'newsletter', 'unsubscribe', 'إلغاء الاشتراك' ),

	// Warranty, gifts, help.
	array( 'ضمان', 'كفالة', 'warranty', 'guarantee' ),
	array( 'إصلاح', 'تصليح', 'صيانة', 'repair', 'fix', 'mend' ),
	array( 'قطع غيار', 'قطعة بديلة', 'spare part', 'spare parts', 'parts' ),
	array( 'هدية', 'هدايا', 'كادو', 'gift', 'gifts', 'present' ),
	array( 'تغليف', 'لف', 'wrap', 'wrapping', 'packaging' ),
	array( 'بطاقة هدية', 'بطاقة هدايا', 'كرت هدية', 'gift card', 'gift voucher' ),
	array( 'متوفر', 'موجود', 'في المخزون', 'available', 'in stock', 'stock' ),
	array( 'نفد', 'خلص', 'غير متوفر', 'out of stock', 'sold out' ),
	array( 'جملة', 'كميات', 'شركات', 'wholesale', 'bulk', 'business' ),
	array( 'تواصل', 'اتصال', 'أكلم', 'خدمة العملاء', 'contact', 'support', 'customer service', 'call' ),
	array( 'دوام', 'ساعات العمل', 'أوقات العمل', 'opening hours', 'working hours', 'hours' ),
	array( 'معرض', 'فرع', 'محل', 'دكان', 'store', 'showroom', 'branch', 'shop' ),
	array( 'تقييم', 'مراجعة', 'review', 'rating', 'feedback' ),

	// The words that questions are made of.
	array( 'أين', 'وين', 'فين', 'where' ),
	array( 'متى', 'إمتى', 'ايمتى', 'وقت', 'when' ),
	array( 'كيف', 'ازاي', 'شلون', 'كيفية', 'how' ),
	array( 'أريد', 'أرغب', 'ابغى', 'ابي', 'عايز', 'عاوز', 'بدي', 'ودي', 'want', 'need' ),
	array( 'لماذا', 'ليش', 'ليه', 'why' ),
	array( 'أستطيع', 'ممكن', 'أقدر', 'ينفع', 'يصير', 'can', 'possible' ),
	array( 'الآن', 'الحين', 'دلوقتي', 'هلق', 'هلأ', 'now' ),
);
